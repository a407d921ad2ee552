package nextstep.query.history.proof;

import java.util.ArrayList;
import java.util.List;

/** Section 2.1 of RFC 6962 word by word, over all leaves, however slow. */
final class Definitions {
    private static final Hasher HASHER = new Hasher();

    private Definitions() {}

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = below(leaves.size());
        return HASHER.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<Hash> path(int m, List<Hash> leaves) {
        List<Hash> path = new ArrayList<>();
        if (leaves.size() > 1) {
            int k = below(leaves.size());
            List<Hash> left = leaves.subList(0, k);
            List<Hash> right = leaves.subList(k, leaves.size());
            path.addAll(m < k ? path(m, left) : path(m - k, right));
            path.add(root(m < k ? right : left));
        }
        return path;
    }

    static List<Hash> proof(int m, List<Hash> leaves) {
        return m == 0 || m == leaves.size() ? List.of() : subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        List<Hash> proof = new ArrayList<>();
        if (m == leaves.size()) {
            if (!whole) {
                proof.add(root(leaves));
            }
            return proof;
        }
        int k = below(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        proof.addAll(m <= k ? subproof(m, left, whole) : subproof(m - k, right, false));
        proof.add(root(m <= k ? right : left));
        return proof;
    }

    private static int below(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }
}
