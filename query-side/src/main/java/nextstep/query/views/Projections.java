package nextstep.query.views;

import java.util.List;

/** Every projection there is, for those who fold all of them and need not know whose they are. */
public record Projections(List<Projection> all) {
    public Projections {
        all = List.copyOf(all);
    }
}
