package nextstep.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nextstep.command.Asked;
import nextstep.command.rights.Rights;
import nextstep.web.RequestId;
import nextstep.web.door.Doorkeeper;
import nextstep.web.forms.FormSent;
import nextstep.web.operations.FailedImports;
import nextstep.web.pages.Here;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Visitors;
import nextstep.web.people.Actor;
import nextstep.web.problems.Problem;
import nextstep.web.problems.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door for tables that come by a form. They are looked over first, line by line, and recorded when their sender says so. */
@RestController
class ImportForm {
    private static final String CHOSEN_IN_THE_FORM = "-";

    private final Doorkeeper doorkeeper;
    private final Rights rights;
    private final CsvImport csvImport;
    private final FailedImports failed;
    private final Problems problems;
    private final ImportPage page;

    ImportForm(
            Doorkeeper doorkeeper,
            Rights rights,
            CsvImport csvImport,
            FailedImports failed,
            Problems problems,
            PageMaking making,
            Visitors visitors) {
        this.doorkeeper = doorkeeper;
        this.rights = rights;
        this.csvImport = csvImport;
        this.failed = failed;
        this.problems = problems;
        this.page = new ImportPage(making, visitors);
    }

    @PostMapping(path = "/imports/{table}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Nullable
    ResponseEntity<byte[]> bringIn(@PathVariable String table, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Actor actor = doorkeeper.actorOf(request);
        TableSent sent = TableSent.of(request);
        TableKind kind = TableKind.of(table.equals(CHOSEN_IN_THE_FORM) ? sent.table() : table)
                .orElseThrow(() -> Problem.malformed("table", "Choose one of steps, roles and priorities.")
                        .raised());
        if (sent.text().length == 0) {
            throw Problem.malformed("file", "Choose a file, or write the table into the field below.")
                    .raised();
        }
        if (LongTable.is(sent.text())) {
            Here here = page.here(request);
            LongTable.show(
                    response,
                    here,
                    kind,
                    howFar -> {
                        ImportReport report = brought(kind, sent, actor, request, howFar);
                        return sent.record() && report.wrong() == 0
                                ? page.recorded(here, report, FormSent.after(request, where(report), report.position()))
                                : page.report(here, Looked.of(kind, report, sent.text()));
                    },
                    broken ->
                            page.brokenOff(here, BrokenOff.of(kind, sent, broken, problems.problemOf(broken, request))),
                    page);
            return null; // it is written
        }
        ImportReport report = brought(kind, sent, actor, request, HowFar.UNSAID);
        if (sent.record() && report.wrong() == 0) {
            return ResponseEntity.status(303)
                    .header("Location", FormSent.after(request, where(report), report.position()))
                    .header("Cache-Control", "no-store")
                    .build();
        }
        return ResponseEntity.status(
                        report.wrong() == 0 ? 200 : report.asProblem().status())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .body(page.of(Looked.of(kind, report, sent.text()), request));
    }

    private ImportReport brought(
            TableKind kind, TableSent sent, Actor actor, HttpServletRequest request, HowFar howFar) {
        Asked asked = new Asked(actor.person(), RequestId.of(request), null);
        ImportReport report =
                csvImport.run(kind, sent.text(), asked, Entitlement.of(actor, rights), !sent.record(), howFar);
        if (sent.record() && report.wrong() > 0) {
            failed.note(
                    RequestId.of(request),
                    actor.person(),
                    report.table(),
                    report.lines().size(),
                    report.wrong(),
                    report.asProblem().code());
        }
        return report;
    }

    /** The page that says what was recorded. */
    private static String where(ImportReport report) {
        return ImportPage.FORM + "?table=" + report.table() + "&facts=" + report.recorded() + "&until="
                + report.position();
    }
}
