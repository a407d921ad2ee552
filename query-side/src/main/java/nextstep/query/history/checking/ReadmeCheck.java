package nextstep.query.history.checking;

import java.util.Arrays;
import nextstep.query.history.forms.ReadMe;

/** Nothing that is signed covers the introduction, so it is only as good as the one that the checker itself has. */
record ReadmeCheck(Checked checked) implements Check {
    @Override
    public void begin() {
        if (!Arrays.equals(checked.archive().bytes(ReadMe.NAME), ReadMe.bytes())) {
            checked.verdict()
                    .note(ReadMe.NAME + " is not the one that this program writes: it is of another version, or it was"
                            + " altered. Nothing that was signed covers it; do not rely on it.");
        }
    }
}
