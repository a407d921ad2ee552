package nextstep.standalone;

import java.io.PrintWriter;
import nextstep.query.history.checking.Progress;

/** Says every tenth part how far the checker has come, where that takes long enough to be told. */
final class ShownProgress implements Progress {
    private static final long WORTH_TELLING = 100_000;

    private final PrintWriter to;
    private String told = "";

    ShownProgress(PrintWriter to) {
        this.to = to;
    }

    @Override
    public void at(String what, long done, long all) {
        String now = what + " " + done * 10 / Math.max(1, all) * 10 + " %";
        if (all >= WORTH_TELLING && !now.equals(told)) {
            told = now;
            to.println("checking " + now);
            to.flush();
        }
    }
}
