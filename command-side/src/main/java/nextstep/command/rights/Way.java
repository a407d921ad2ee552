package nextstep.command.rights;

import java.util.List;

/**
 * What a right comes to where something is asked for.
 *
 * @param free they may, without any mandate
 * @param wanted the mandates on each of which they may
 */
record Way(boolean free, List<Wanted> wanted) {
    static final Way FREE = new Way(true, List.of());

    static Way by(List<Wanted> wanted) {
        return new Way(false, wanted);
    }
}
