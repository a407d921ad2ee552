/** What pages cost to be sent, against bytes that are there already, and what they weigh on the way to a browser. */
@NullMarked
package nextstep.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
