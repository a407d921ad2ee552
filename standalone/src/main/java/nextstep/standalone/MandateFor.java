package nextstep.standalone;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Malformed;
import nextstep.events.values.Title;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gives a person a mandate, or ends one, as whoever runs the tracker. */
@Command(
        name = "mandate",
        description = {
            "Gives a person a mandate, the recorded right to write, or revokes it. It works while the tracker runs and when"
                    + " it does not.",
            "This is how the first steward comes to be; stewards give all others in the product."
        })
final class MandateFor implements Callable<Integer> {
    @Option(
            names = "--person",
            required = true,
            paramLabel = "NAME",
            description = "Who gets it: a name, or the id of somebody known here, person:...")
    private String person = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            converter = MandateAsked.KindFromText.class,
            description = {
                "One of: steward, support-team, foundation-staff, hub-coordinator, delegate, auditor.",
                "A hub-coordinator or delegate is one of a group."
            })
    private MandateKind kind = MandateKind.AUDITOR;

    @Option(names = "--group", paramLabel = "CODE", description = "For which group: CEEHUB, WMPL ...")
    private @Nullable String group;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day (default: today).")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "The first day on which it holds no more (default: it holds until it is revoked).")
    private @Nullable LocalDate until;

    @Option(
            names = "--evidence",
            paramLabel = "TEXT",
            description =
                    "What it rests on: minutes of a vote, a letter (default: the word of whoever runs this tracker).")
    private @Nullable String evidence;

    @Option(names = "--evidence-link", paramLabel = "URL", description = "Where that can be read.")
    private @Nullable String evidenceLink;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = "A note to it, or why it is revoked (default: revoked on the command line).")
    private @Nullable String note;

    @Option(names = "--revoke", description = "Give none: end this mandate from now on.")
    private boolean revoke;

    @Mixin
    private StoresOption store = new StoresOption();

    @Mixin
    private AddressOption tracker = new AddressOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        if (evidenceLink != null && evidence == null) {
            throw new Stop("Say with --evidence what can be read at that address.");
        }
        try (Accounts accounts = store.accounts()) {
            PersonId holder =
                    person.startsWith("person:") ? new PersonId(person) : accounts.personNamed(new Title(person));
            GivenByTheOperator operator = new GivenByTheOperator(store.stores(), tracker, accounts);
            MandateId mandate = MandateId.of(holder, kind, group == null ? null : new GroupId(group));
            if (revoke) {
                operator.revoke(mandate, Objects.requireNonNullElse(note, "revoked on the command line"));
            } else {
                operator.give(holder, new MandateAsked(kind, group), terms());
            }
            say((revoke ? "Revoked: " : "Given: ") + mandate + ".");
            return 0;
        } catch (Malformed malformed) {
            throw new Stop(malformed.sentence().toString());
        }
    }

    private ObjectNode terms() {
        ObjectNode terms = new JsonMapper().createObjectNode();
        if (note != null) {
            terms.put("note", note);
        }
        if (evidence != null) {
            ObjectNode shown = terms.putArray("evidence").addObject().put("description", evidence);
            if (evidenceLink != null) {
                shown.put("link", evidenceLink);
            }
        }
        if (from != null) {
            terms.put("from", from.toString());
        }
        if (until != null) {
            terms.put("until", until.toString());
        }
        return terms;
    }

    private void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }
}
