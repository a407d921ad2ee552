package nextstep.query.history.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile: up to 256 neighbouring hashes of one level, each the root of {@code 256^level} leaves.
 *
 * @param width how many hashes; 256 for a full tile
 */
public record TileId(int level, long number, int width) {
    public static final int FULL = 256;
    /** So many levels are enough for every tree. */
    public static final int LEVELS = 8;

    private static final Pattern PATH = Pattern.compile("(0|[1-9]\\d?)/((?:x\\d{3}/)*\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");
    private static final int MOST_DIGITS = 18;

    /** @throws Unproven when there can be no such tile */
    public TileId {
        if (level < 0 || level > 63 || number < 0 || width < 1 || width > FULL) {
            throw new Unproven("There can be no such tile.");
        }
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** As in addresses: {@code 0/x001/234.p/5}. */
    public String path() {
        return level + "/" + path(number, width);
    }

    /** The part behind the level, which entry bundles share. */
    public static String path(long number, int width) {
        StringBuilder path = new StringBuilder(String.format("%03d", number % 1_000));
        for (long rest = number / 1_000; rest > 0; rest /= 1_000) {
            path.insert(0, String.format("x%03d/", rest % 1_000));
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }

    /** Reads what {@link #path()} writes, and nothing else. */
    public static TileId of(String path) {
        Matcher form = PATH.matcher(path);
        if (form.matches()) {
            String digits = form.group(2).replaceAll("[x/]", "");
            String width = form.group(3);
            if (digits.length() <= MOST_DIGITS) {
                TileId tile = new TileId(
                        Integer.parseInt(form.group(1)),
                        Long.parseLong(digits),
                        width == null ? FULL : Integer.parseInt(width));
                if (tile.path().equals(path)) {
                    return tile;
                }
            }
        }
        throw new Unproven("This names no tile: " + path);
    }

    /** The tiles at the right edge of a tree of this size that are not full, from the leaves up. */
    public static List<TileId> partialOf(long size) {
        List<TileId> partial = new ArrayList<>();
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= FULL) {
            int width = (int) (hashes % FULL);
            if (width > 0) {
                partial.add(new TileId(level, hashes / FULL, width));
            }
        }
        return partial;
    }
}
