package nextstep.benchmarks.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.stores.Store;
import nextstep.command.Asked;
import nextstep.command.CommandSide;
import nextstep.command.Decisions;
import nextstep.command.implementation.MakePlan;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupKind;
import nextstep.events.implementation.PlanId;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.web.Program;
import nextstep.web.people.Accounts;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The command side as it runs, and a delegate who signed in: each request is a note on a plan, decided, recorded and durable. */
final class OurDoor implements Door {
    private static final int PLANS = 1_000;

    private final ConfigurableApplicationContext context;
    private final String head;
    private final String token;

    OurDoor(Store store) throws IOException {
        List<String> arguments = new ArrayList<>(store.arguments());
        arguments.add("--nextstep.limits.writes-per-minute=0"); // it is one person who writes all this
        context = Program.of(CommandSide.class).run(arguments.toArray(String[]::new));
        PersonId delegate = plansWithADelegate();
        String session = context.getBean(Accounts.class).sessions().begin(delegate, "a measurement");
        head = " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: nextstep=" + session + "\r\n";
        token = formToken();
    }

    private PersonId plansWithADelegate() {
        List<Recorded> history = context.getBean(EventLog.class).read(0, 1_000); // that every log begins with
        InitiativeAdopted initiative = first(history, InitiativeAdopted.class);
        GroupRegistered lead = history.stream()
                .map(Recorded::fact)
                .filter(GroupRegistered.class::isInstance)
                .map(GroupRegistered.class::cast)
                .filter(group -> group.kind() == GroupKind.CHAPTER)
                .findFirst()
                .orElseThrow();
        PersonId delegate = context.getBean(Accounts.class).personNamed(new Title("Delegate"));
        Decisions decisions = context.getBean(Decisions.class);
        Asked asked = Asked.byTheTracker("measurement");
        List<Evidence> basis = List.of(new Evidence(new Prose("a measurement"), null));
        decisions.decide(new GiveMandate(delegate, MandateKind.DELEGATE, lead.group(), null, null, basis, null), asked);
        for (int plan = 0; plan < PLANS; plan++) {
            decisions.decide(
                    new MakePlan(
                            new PlanId("measured-" + plan),
                            initiative.initiative(),
                            Context.GLOBAL,
                            lead.group(),
                            new Title("A plan to measure"),
                            null,
                            null),
                    asked);
        }
        return delegate;
    }

    private static <T> T first(List<Recorded> history, Class<T> kind) {
        return history.stream()
                .map(Recorded::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** With what a page shows that it is ours; asked for once, as a page would. */
    private String formToken() throws IOException {
        byte[] asked = ("GET /account" + head + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (Connection connection = new Connection(port())) {
            String account = connection.send(asked).body();
            return JsonMapper.shared().readTree(account).get("formToken").stringValue();
        }
    }

    @Override
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public byte[] request(int client, int number) {
        String body = body(client, number);
        String request = "POST /plans/measured-" + (number * 16 + client) % PLANS + "/note" + head
                + "Content-Type: application/json\r\nForm-Token: " + token + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    /** Another one each time. */
    static String body(int client, int number) {
        return "{\"note\": \"Client " + client + " has something to say for the " + number + "th time\"}";
    }

    @Override
    public void close() {
        context.close();
    }
}
