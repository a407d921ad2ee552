package nextstep.command.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.priorities.RevisePriorities;
import nextstep.command.priorities.SubmitPriorities;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Link;
import nextstep.events.values.Malformed;
import nextstep.events.values.Prose;

/**
 * Lines that say what matters to groups. The lines of one group in one round are one answer, reported on the first; what
 * is said of the answer as a whole stands on the first line and is the same on the others, or left out there.
 */
final class PriorityLines {
    private static final List<String> OF_THE_ANSWER = List.of("how_decided", "participants", "link", "on");

    private PriorityLines() {}

    static void bring(List<Line> lines, Bringing bringing) {
        Map<String, List<Line>> answers = new LinkedHashMap<>();
        for (Line line : lines) {
            String answer = line.cells().get("round") + "\n" + line.cells().get("group");
            answers.computeIfAbsent(answer, key -> new ArrayList<>()).add(line);
        }
        answers.values().forEach(answer -> bringing.together(answer, commands -> submit(answer(answer), commands)));
    }

    private static void submit(SubmitPriorities submit, Consumer<Command> commands) {
        try {
            commands.accept(submit);
        } catch (CommandRefused refused) {
            if (!refused.refusal().code().equals("priorities-submitted")) {
                throw refused;
            }
            commands.accept(new RevisePriorities(
                    submit.round(), submit.group(), submit.picks(), submit.basis(), null, submit.on()));
        }
    }

    private static SubmitPriorities answer(List<Line> lines) {
        Line first = lines.getFirst();
        lines.forEach(line -> checkSame(first, line));
        DecisionBasis basis = first.need(
                "how_decided",
                words -> new DecisionBasis(
                        new Prose(words), first.number("participants"), first.maybe("link", Link::new)));
        return new SubmitPriorities(
                first.need("round", RoundId::new),
                first.need("group", GroupId::new),
                lines.stream().map(PriorityLines::pick).toList(),
                basis,
                first.day("on"));
    }

    private static void checkSame(Line first, Line line) {
        for (String column : OF_THE_ANSWER) {
            String said = line.cells().get(column);
            if (said != null && !said.equals(first.cells().get(column))) {
                throw new WrongLine(
                        column,
                        "answer-differs",
                        "Line $1 says otherwise than line $2 of the same group; say it once, on the first.",
                        line.number(),
                        first.number());
            }
        }
    }

    private static Pick pick(Line line) {
        RecommendationId recommendation = line.need("recommendation", RecommendationId::new);
        List<InitiativeId> initiatives = line.maybe("initiatives", PriorityLines::initiatives);
        return new Pick(recommendation, initiatives == null ? List.of() : initiatives);
    }

    static List<InitiativeId> initiatives(String cell) {
        if (cell.endsWith("|")) {
            throw new Malformed("Initiatives are separated by | with none missing.");
        }
        return Stream.of(cell.split("\\|", -1))
                .map(String::strip)
                .map(InitiativeId::new)
                .toList();
    }
}
