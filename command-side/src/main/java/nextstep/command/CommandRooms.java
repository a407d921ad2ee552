package nextstep.command;

import nextstep.web.WebDefaults;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Everything of the command side but the log itself, which a program opens and brings along. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "nextstep.command",
        excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandSide.class))
@Import(WebDefaults.class)
public class CommandRooms {}
