/**
 * What moved and what is due in the forms that feed readers and calendars understand. Pure functions from what there is to
 * tell to text.
 */
@NullMarked
package nextstep.query.feeds;

import org.jspecify.annotations.NullMarked;
