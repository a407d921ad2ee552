package nextstep.query.history.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Checks proofs, knowing nothing but what is in them: RFC 9162, 2.1.3.2 and 2.1.4.2. */
public final class Proofs {
    private Proofs() {}

    /** Whether a leaf is at this index of the tree with this size and root. */
    public static boolean includes(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Hasher hasher = new Hasher();
        long node = index;
        long last = size - 1;
        Hash reached = leaf;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                reached = hasher.node(sibling, reached);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                reached = hasher.node(reached, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && reached.equals(root);
    }

    /** Whether the tree with the first size and root is the beginning of the one with the second. */
    public static boolean consistent(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            return proof.isEmpty() && firstRoot.equals(Hash.OF_NOTHING);
        }
        Deque<Hash> path = new ArrayDeque<>(proof);
        if (Long.bitCount(first) == 1) {
            path.addFirst(firstRoot);
        }
        return !path.isEmpty() && consistent(first - 1, firstRoot, second - 1, secondRoot, path);
    }

    private static boolean consistent(long node, Hash firstRoot, long last, Hash secondRoot, Deque<Hash> path) {
        Hasher hasher = new Hasher();
        int skip = Long.numberOfTrailingZeros(~node);
        long first = node >> skip;
        long second = last >> skip;
        Hash ofFirst = path.removeFirst();
        Hash ofSecond = ofFirst;
        for (Hash next : path) {
            if (second == 0) {
                return false;
            }
            if ((first & 1) == 1 || first == second) {
                ofFirst = hasher.node(next, ofFirst);
                ofSecond = hasher.node(next, ofSecond);
                while ((first & 1) == 0 && first != 0) {
                    first >>= 1;
                    second >>= 1;
                }
            } else {
                ofSecond = hasher.node(ofSecond, next);
            }
            first >>= 1;
            second >>= 1;
        }
        return second == 0 && ofFirst.equals(firstRoot) && ofSecond.equals(secondRoot);
    }
}
