package nextstep.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * A table that was looked over, as a page shows it.
 *
 * @param text the table itself, to be recorded or mended; nothing where it cannot be read
 */
public record Looked(TableKind kind, ImportReport report, String text) {
    /** More lines than these nobody reads. */
    private static final int SHOWN = 300;

    static Looked of(TableKind kind, ImportReport report, byte[] text) {
        boolean readable = report.lines().stream()
                .flatMap(line -> line.wrong().stream())
                .noneMatch(wrong -> wrong.code().equals("not-utf-8"));
        return new Looked(kind, report, readable ? new String(text, StandardCharsets.UTF_8) : "");
    }

    /** Those with something wrong first. */
    List<LineReport> lines() {
        return report.lines().stream()
                .sorted(Comparator.comparing((LineReport line) -> line.wrong().isEmpty()))
                .limit(SHOWN)
                .toList();
    }

    int left() {
        return Math.max(0, report.lines().size() - SHOWN);
    }

    /** It can be recorded, and there is something to record. */
    boolean isReady() {
        return report.wrong() == 0 && report.facts() > 0;
    }
}
