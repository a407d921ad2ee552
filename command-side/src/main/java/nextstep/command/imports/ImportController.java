package nextstep.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.command.Asked;
import nextstep.command.rights.Rights;
import nextstep.web.PositionHeaders;
import nextstep.web.RequestId;
import nextstep.web.door.Doorkeeper;
import nextstep.web.operations.FailedImports;
import nextstep.web.pages.Readers;
import nextstep.web.people.Actor;
import nextstep.web.problems.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door for tables. The report is the answer; where lines are wrong and nothing was recorded for it, a problem. */
@RestController
class ImportController {
    private final Doorkeeper doorkeeper;
    private final Rights rights;
    private final CsvImport csvImport;
    private final FailedImports failed;
    private final Readers readers;

    ImportController(Doorkeeper doorkeeper, Rights rights, CsvImport csvImport, FailedImports failed, Readers readers) {
        this.doorkeeper = doorkeeper;
        this.rights = rights;
        this.csvImport = csvImport;
        this.failed = failed;
        this.readers = readers;
    }

    @PostMapping(path = "/imports/{table}", consumes = "text/csv", produces = "application/json")
    ResponseEntity<ImportReport> bringIn(
            @PathVariable String table,
            @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
            @RequestBody(required = false) byte[] body,
            HttpServletRequest request) {
        TableKind kind = TableKind.of(table).orElseThrow(() -> unknown(table));
        Actor actor = doorkeeper.actorOf(request);
        Asked asked = new Asked(actor.person(), RequestId.of(request), null);
        ImportReport report =
                csvImport.run(kind, body == null ? new byte[0] : body, asked, Entitlement.of(actor, rights), dryRun);
        if (report.wrong() > 0 && !dryRun) {
            Problem problem = report.asProblem();
            failed.note(
                    RequestId.of(request),
                    actor.person(),
                    report.table(),
                    report.lines().size(),
                    report.wrong(),
                    problem.code());
            throw problem.raised();
        }
        return ResponseEntity.ok()
                .header(PositionHeaders.LOG_POSITION, Long.toString(report.position()))
                .header("Cache-Control", "no-store")
                .body(report.in(readers.wording(request)));
    }

    private static RuntimeException unknown(String table) {
        return Problem.of(
                        404,
                        "unknown-table",
                        "There is no table $1 to bring in; there are steps, roles and priorities.",
                        table)
                .raised();
    }
}
