package nextstep.standalone.rights;

import java.util.Map;
import java.util.stream.Stream;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.events.people.PersonId;

/** A small world with a body of each kind: each leads a plan, has a role and an answer, and is disputed. */
final class World {
    static final String INITIATIVE = "hubs";
    static final String SUPPORTING_HUB = "SUPPORTHUB";
    static final String OTHER_HUB = "OTHERHUB";
    static final String OTHER_CHAPTER = "OTHER";
    static final String RESPONSIBLE = "RESPONSIBLE";

    private final Decisions decisions;

    World(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Makes it; the mandate in it is held and the disputes are raised by these people. */
    void make(PersonId holder, PersonId raiser) {
        Facts facts = new Facts();
        facts.catalogue().forEach(this::decide);
        Stream.of(Body.values())
                .forEach(body -> facts.group(body.code, body.kind).forEach(this::decide));
        facts.others().forEach(this::decide);
        for (Body body : Body.values()) {
            facts.workOf(body.code).forEach(this::decide);
            decide(facts.mandate(holder, body));
            decisions.decide(facts.dispute(body.code), new Asked(raiser, "matrix", null));
        }
    }

    void decide(Command command) {
        decisions.decide(command, Asked.byTheTracker("matrix"));
    }

    /** The bodies that requests are about. */
    enum Body {
        HUB("HUB", "HUB"),
        CHAPTER("CHAPTER", "CHAPTER"),
        /** Nobody speaks for it. */
        SILENT_CHAPTER("SILENT", "CHAPTER"),
        FOUNDATION("WMF", "FOUNDATION"),
        TEAM_OF_THE_FOUNDATION("TEAM", "FOUNDATION");

        final String code;
        final String kind;

        Body(String code, String kind) {
            this.code = code;
            this.kind = kind;
        }

        boolean isOfTheFoundation() {
            return kind.equals("FOUNDATION");
        }
    }

    /** What a request about a body names, by the names of variables and fields. */
    record Subject(Body body, PersonId holder) {
        String named(String name) {
            Map<String, String> shared = Map.of(
                    "initiative", INITIATIVE,
                    "into", "other-initiative",
                    "recommendation", "equity",
                    "context", "GLOBAL",
                    "round", "2026",
                    "region", "CEECA",
                    "country", "PL",
                    "conversation", "talk",
                    "cluster", "cluster-a",
                    "step", "one");
            return switch (name) {
                case "group", "lead", "to", "member", "host", "sponsor", "responsible" -> body.code;
                case "plan", "by" -> "plan-" + body.code;
                case "dispute" -> "dispute-" + body.code;
                case "mandate" -> Facts.mandateOf(holder, body).key();
                case "person" -> holder.value();
                case "subject" -> "group:" + body.code;
                case "language" -> "en";
                case "table" -> "steps";
                case "scheme" -> "2022";
                case "position" -> "0";
                default -> shared.getOrDefault(name, "A");
            };
        }
    }
}
