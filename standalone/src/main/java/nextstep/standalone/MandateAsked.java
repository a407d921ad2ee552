package nextstep.standalone;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nextstep.events.mandates.MandateKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A mandate by the words of the command line: {@code support-team}, {@code hub-coordinator:CEEHUB}. */
record MandateAsked(MandateKind kind, @Nullable String group) {

    /** Reads it. */
    static MandateAsked of(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        return new MandateAsked(kind(word), colon < 0 ? null : text.substring(colon + 1));
    }

    static MandateKind kind(String word) {
        return Arrays.stream(MandateKind.values())
                .filter(kind -> word(kind).equals(word.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("There is no mandate " + word + "; there are " + words() + "."));
    }

    /** All kinds, as they are written here. */
    static String words() {
        return Arrays.stream(MandateKind.values()).map(MandateAsked::word).collect(Collectors.joining(", "));
    }

    private static String word(MandateKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return word(kind) + (group == null ? "" : ":" + group);
    }

    /** For picocli. */
    static final class FromText implements ITypeConverter<MandateAsked> {
        @Override
        public MandateAsked convert(String text) {
            return of(text);
        }
    }

    /** The kind alone, for picocli. */
    static final class KindFromText implements ITypeConverter<MandateKind> {
        @Override
        public MandateKind convert(String text) {
            return kind(text);
        }
    }
}
