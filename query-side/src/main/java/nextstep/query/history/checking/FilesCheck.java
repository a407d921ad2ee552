package nextstep.query.history.checking;

import java.util.LinkedHashSet;
import java.util.Set;

/** The archive has all files it must have, and no others. */
record FilesCheck(Checked checked) implements Check {
    @Override
    public void begin() {
        Set<String> expected = Archive.files(checked.signed().size());
        Set<String> there = new LinkedHashSet<>(checked.archive().names());
        there.stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> checked.verdict().find("The file " + name + " does not belong in the archive."));
        expected.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> checked.verdict()
                        .find("The file " + name + " is missing: the archive was cut off, or it was taken out."));
    }
}
