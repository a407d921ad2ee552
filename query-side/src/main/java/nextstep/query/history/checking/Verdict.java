package nextstep.query.history.checking;

import java.util.ArrayList;
import java.util.List;

/** What was checked and what was found, in sentences. Nothing found means that all of it holds. */
public final class Verdict {
    /** More findings of one check than these say nothing new. */
    private static final int ENOUGH = 20;

    private final List<String> held = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    /** What was checked and holds. */
    public List<String> held() {
        return List.copyOf(held);
    }

    /** What does not hold. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /** What whoever checks should know besides. */
    public List<String> noted() {
        return List.copyOf(noted);
    }

    public boolean holds() {
        return found.isEmpty();
    }

    void holds(String sentence) {
        held.add(sentence);
    }

    void note(String sentence) {
        noted.add(sentence);
    }

    void find(String sentence) {
        if (found.size() < ENOUGH) {
            found.add(sentence);
        } else if (found.size() == ENOUGH) {
            found.add("There is more; these are enough.");
        }
    }
}
