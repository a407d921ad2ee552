package nextstep.query.history.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nextstep.query.history.sealing.RenewalResults;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.views.Renewed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers and tells how the views that were made anew last differed from those whose place they took. */
@Component
public final class Renewals implements Consumer<Renewed> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RenewalResults results;
    private final Clock clock;

    Renewals(SealStore seals, Clock clock) {
        this.results = new RenewalResults(seals);
        this.clock = clock;
    }

    @Override
    public void accept(Renewed renewed) {
        List<Differing> differing = renewed.unexplained().stream()
                .map(Differing::of)
                .map(one -> renewed.suppressed() ? one.withoutKey() : one)
                .toList();
        results.keep(new RenewalResults.Result(
                renewed.position(),
                clock.instant(),
                renewed.took().toMillis(),
                renewed.rows(),
                Differing.written(differing),
                renewed.explained(),
                JSON.writeValueAsString(renewed.changed()),
                renewed.suppressed()));
    }

    Optional<Renewal> last() {
        return results.last().map(last -> {
            List<Differing> differences = Differing.in(last.differences());
            return new Renewal(
                    last.position(),
                    last.endedAt(),
                    last.tookMillis(),
                    last.rows(),
                    differences.isEmpty() && last.explained() == 0,
                    differences,
                    last.explained(),
                    List.of(JSON.readValue(last.changed(), String[].class)),
                    last.suppressed());
        });
    }

    /**
     * How views made anew differed from those that they replaced.
     *
     * @param position up to which fact they were compared
     * @param rows how many were compared, every version there ever was
     * @param alike whether all rows were alike
     * @param differences those that nothing explains: the old views had been altered, or were not folded right
     * @param explained how many more rows differed as was to be expected; a hundred of each view are counted
     * @param changed the projections whose code was changed since the old views were folded
     * @param suppressed whether a text was suppressed that the old views still held
     */
    public record Renewal(
            long position,
            Instant endedAt,
            long tookMillis,
            long rows,
            boolean alike,
            List<Differing> differences,
            int explained,
            List<String> changed,
            boolean suppressed) {}
}
