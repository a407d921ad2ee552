package nextstep.events.log;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What one unit of work wants appended, all of it or nothing, and the answer it waits for. */
record Member(List<Entry> entries, List<Premise> premises, CompletableFuture<Appended> answer) {
    Member(List<Entry> entries, List<Premise> premises) {
        this(entries, premises, new CompletableFuture<>());
    }

    /** Waits for the answer; an interruption does not end this, because the append goes on all the same. */
    Appended await() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
