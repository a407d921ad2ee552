@NullMarked
package nextstep.command.mandates;

import org.jspecify.annotations.NullMarked;
