package nextstep.web.languages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.time.Instant;
import java.time.LocalDate;

/** A message of one language together with what stands for its parameters. As a piece of a page it is escaped. */
final class FilledMessage implements Content {
    private final Message message;
    private final Object[] with;
    private final Counting counting;
    private final Calendar calendar;

    FilledMessage(Message message, Object[] with, Counting counting, Calendar calendar) {
        this.message = message;
        this.with = with;
        this.counting = counting;
        this.calendar = calendar;
    }

    /** As it is where no markup can stand. Not yet escaped. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(message, piece -> text.append(plain(piece)));
        return text.toString();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        write(message, piece -> put(piece, output));
    }

    private void write(Message said, Piece piece) {
        for (Message.Part part : said.parts()) {
            switch (part) {
                case Message.Words words -> piece.write(words.words());
                case Message.Parameter parameter -> piece.write(value(parameter.number()));
                case Message.Plural plural -> write(form(plural), piece);
            }
        }
    }

    private Message form(Message.Plural plural) {
        if (!(with[plural.number() - 1] instanceof Number count)) {
            throw new IllegalArgumentException("$" + plural.number() + " is no number");
        }
        return counting.form(plural.forms(), count);
    }

    private Object value(int number) {
        if (number > with.length) {
            throw new IllegalArgumentException("Nothing stands for $" + number);
        }
        Object value = with[number - 1];
        return switch (value) {
            case Number whole -> counting.number(whole.longValue());
            case LocalDate day -> calendar.day(day);
            case Instant moment -> calendar.moment(moment);
            default -> value;
        };
    }

    private static void put(Object piece, TemplateOutput output) {
        switch (piece) {
            case Content content -> content.writeTo(output);
            case Typed typed -> {
                output.writeContent("<bdi>");
                Escape.htmlContent(typed.text(), output);
                output.writeContent("</bdi>");
            }
            default -> Escape.htmlContent(piece.toString(), output);
        }
    }

    private static String plain(Object piece) {
        return switch (piece) {
            case Typed typed -> typed.plain();
            case Content content -> throw new IllegalArgumentException("No markup can stand here");
            default -> piece.toString();
        };
    }

    /** Takes what is said, piece by piece. */
    private interface Piece {
        void write(Object piece);
    }
}
