package nextstep.query.front;

import java.util.List;
import nextstep.query.implementation.RecommendationProgress;
import nextstep.query.reading.Happening;

/**
 * What stands on the front page.
 *
 * @param moved what moved lately, the newest first
 * @param onHold what is on hold and why, the longest first
 * @param helpSought where help is sought, the newest first
 * @param recommendations how far along each is
 */
record Front(
        List<Happening> moved,
        List<Happening> onHold,
        List<Happening> helpSought,
        List<RecommendationProgress> recommendations) {}
