package nextstep.query.maps;

import java.util.ArrayList;
import java.util.List;
import nextstep.query.maps.Drawing.Drawn;
import nextstep.query.maps.Drawing.Mark;

/** Moves labels that would lie upon each other apart, to the left and to the right. */
final class Apart {
    private static final int WIDTH = 86;
    private static final int HEIGHT = 48;

    private Apart() {}

    static List<Drawn> moved(List<Drawn> areas) {
        List<Drawn> moved = new ArrayList<>(areas);
        for (int i = 0; i < moved.size(); i++) {
            for (int j = 0; j < i; j++) {
                Mark one = moved.get(j).label();
                Mark other = moved.get(i).label();
                if (one != null && other != null && touch(one, other)) {
                    int push = (WIDTH - Math.abs(one.x() - other.x()) + 1) / 2;
                    int side = one.x() <= other.x() ? 1 : -1;
                    moved.set(j, moved.get(j).labelled(new Mark(one.x() - side * push, one.y())));
                    moved.set(i, moved.get(i).labelled(new Mark(other.x() + side * push, other.y())));
                }
            }
        }
        return List.copyOf(moved);
    }

    private static boolean touch(Mark one, Mark other) {
        return Math.abs(one.x() - other.x()) < WIDTH && Math.abs(one.y() - other.y()) < HEIGHT;
    }
}
