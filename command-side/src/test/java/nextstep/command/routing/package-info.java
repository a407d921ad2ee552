@NullMarked
package nextstep.command.routing;

import org.jspecify.annotations.NullMarked;
