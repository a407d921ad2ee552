package nextstep.query.history.proof;

import java.util.List;

/**
 * What is signed of a tree: whose it is, its size and its root. C2SP tlog-checkpoint, without extension lines.
 *
 * @param origin the one name of this log
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** The text that is signed. */
    public String text() {
        return origin + '\n' + size + '\n' + root.base64() + '\n';
    }

    /**
     * Reads the text of a note as a checkpoint.
     *
     * @throws Unproven when it is none
     */
    public static Checkpoint of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != 4 || lines.getFirst().isEmpty() || !lines.getLast().isEmpty()) {
            throw new Unproven("A checkpoint has three lines: the log's name, a size and a root.");
        }
        return new Checkpoint(lines.get(0), Text.decimal(lines.get(1)), Hash.ofBase64(lines.get(2)));
    }
}
