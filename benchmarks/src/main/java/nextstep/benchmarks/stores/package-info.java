/** The databases that the figures are taken on: durable ones in a folder of their own, gone afterwards. */
@NullMarked
package nextstep.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
