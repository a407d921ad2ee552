package nextstep.standalone.pages;

import static nextstep.standalone.pages.WithoutScripts.hiddenIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table as a browser without scripts sends it: looked over on a page, then recorded. */
@SuppressWarnings("NullAway.Init") // started before all
class TableByFormTest {
    private static final String ACTION = "/imports/-";
    private static final String TABLE =
            "plan,title,state,reason\r\ncee-mentoring,\"Print; the \"\"book\"\"\",planned,\r\n"
                    + "cee-mentoring,تقييم الاحتياجات,blocked,\"two\r\nlines\"\r\n";

    @TempDir
    static Path data;

    private static StartedTracker tracker;
    private static WithoutScripts ada;

    @BeforeAll
    static void signIn() throws Exception {
        tracker = new StartedTracker(data);
        ada = WithoutScripts.signedIn(tracker, tracker.signInLink());
    }

    @AfterAll
    static void stop() {
        ada.close();
        tracker.close();
    }

    @Test
    void isShownLineByLineBeforeItIsRecordedAndThenIsThere() throws Exception {
        HttpResponse<String> looked = form(hidden("/imports?lang=de"), "steps", TABLE.getBytes(StandardCharsets.UTF_8));

        assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
        assertThat(looked.body())
                .contains("<html lang=\"de\"", "Durchgesehen: Schritte", "value=\"record\"")
                .contains("wird geplant: Print; the \"book\"");
        assertThat(ada.read("/plans/cee-mentoring")).as("nothing yet").doesNotContain("Print; the");

        Map<String, String> again = hiddenIn(looked.body(), ACTION);
        again.put("do", "record");
        HttpResponse<String> recorded = ada.sentWithFile(ACTION, again, new byte[0]);
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        String next = recorded.headers().firstValue("Location").orElseThrow();
        assertThat(next).matches("/imports\\?table=steps&facts=3&until=\\d+&lang=de&not-older-than=\\d+");
        assertThat(ada.read(next))
                .contains("Eingebracht: Schritte", "3 Tatsachen wurden aufgezeichnet", "/plans/cee-mentoring")
                .containsPattern("/history\\?after=\\d+&amp;before=\\d+");
        assertThat(ada.read("/plans/cee-mentoring?" + next.substring(next.indexOf("not-older-than"))))
                .contains("Print; the \"book\"", "تقييم الاحتياجات");
    }

    @Test
    void saysHowFarALongTableIsWhileItIsLookedOverAndWhatItCameTo() throws Exception {
        HttpResponse<String> looked = form(hidden("/imports?lang=en"), "steps", longTable("long"));

        assertThat(looked.body())
                .contains("120 of 1,200 lines, 10 %", "1,200 of 1,200 lines, 100 %", "1,203 facts would be recorded")
                .containsPattern("</html>\\s*$");

        Map<String, String> again = hiddenIn(looked.body(), ACTION);
        again.put("do", "record");
        HttpResponse<String> recorded = ada.sentWithFile(ACTION, again, new byte[0]);

        assertThat(recorded.body()).contains("1,203 facts were recorded");
        Matcher there =
                Pattern.compile("href=\"(/imports\\?table=steps[^\"]*)\"").matcher(recorded.body());
        assertThat(there.find()).isTrue();
        assertThat(ada.read(there.group(1).replace("&amp;", "&"))).contains("/plans/long-2");
    }

    @Test
    void saysInALongPageThatTheLogRefusedIt() throws Exception {
        byte[] table = longTable("refused");
        Map<String, String> fields = hidden("/imports?lang=en");
        fields.put("do", "record");
        try (Connection log = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("log.db"));
                Statement statement = log.createStatement()) {
            statement.execute(
                    "create trigger refuses before insert on events begin insert into nowhere values (1); end");
            try {
                assertThat(form(fields, "steps", table).body())
                        .contains("the log cannot write now", "Nothing of this table was recorded.", "role=\"alert\"")
                        .contains("refused-0,regional-thematic-hubs", "Number of this request")
                        .doesNotContain("facts were recorded")
                        .containsPattern("</html>\\s*$");
            } finally {
                statement.execute("drop trigger refuses");
            }
        }
        assertThat(ada.read("/plans/refused-0")).doesNotContain("Long refused-0");
        assertThat(form(fields, "steps", table).body()).contains("1,203 facts were recorded");
    }

    @Test
    void namesLineAndColumnOfWhatIsWrongAndRecordsNothing() throws Exception {
        byte[] table = "plan,title,state\ncee-mentoring,Wrong one,done\ncee-mentoring,Right one,planned\n"
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> fields = hidden("/imports");
        fields.put("do", "record");

        HttpResponse<String> answer = form(fields, "steps", table);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("role=\"alert\"", "1 line is wrong")
                .containsPattern("(?s)>2</th>.{0,80}>state</span><div><bdi>done</bdi>")
                .contains("cee-mentoring,Wrong one,done");
        assertThat(ada.read("/plans/cee-mentoring")).doesNotContain("Right one");
    }

    @Test
    void isRefusedInAnotherEncodingAndNotKeptGarbled() throws Exception {
        byte[] table = "plan,title\ncee-mentoring,é\n".getBytes(Charset.forName("windows-1252"));

        HttpResponse<String> answer = form(hidden("/imports"), "steps", table);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not in UTF-8").doesNotContain("\uFFFD");
    }

    @Test
    void comesBackWhereNothingWasChosenAndIsRefusedWithoutTheToken() throws Exception {
        HttpResponse<String> empty = form(hidden("/imports"), "steps", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(303);
        assertThat(ada.read(empty.headers().firstValue("Location").orElseThrow()))
                .contains("Choose a file, or write the table");

        HttpResponse<String> forged = form(new LinkedHashMap<>(), "steps", TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void isNotReadWhereItIsTooLargeBrokenOrSentElsewhere() throws Exception {
        assertThat(form(hidden("/imports"), "steps", new byte[5_100_000]).statusCode())
                .isEqualTo(413);
        assertThat(ada.sent(
                                ACTION,
                                "multipart/form-data; boundary=x",
                                "--x\r\nnothing".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ada.sent("/plans/any/make", "multipart/form-data; boundary=x", new byte[3])
                        .statusCode())
                .isIn(403, 415);
    }

    /** 1,200 steps of three plans. */
    private static byte[] longTable(String plans) {
        StringBuilder table = new StringBuilder("plan,initiative,context,lead,plan_title,title\n");
        for (int line = 0; line < 1_200; line++) {
            String plan = plans + "-" + line / 400;
            table.append(
                    plan + ",regional-thematic-hubs,THEME:" + plan + ",CEEHUB,Long " + plan + ",Step " + line + "\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> form(Map<String, String> fields, String table, byte[] file) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("table", table);
        all.putIfAbsent("do", "look");
        return ada.sentWithFile(ACTION, all, file);
    }

    private static Map<String, String> hidden(String page) throws Exception {
        return hiddenIn(ada.read(page), ACTION);
    }
}
