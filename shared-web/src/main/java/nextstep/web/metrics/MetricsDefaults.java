package nextstep.web.metrics;

import nextstep.web.door.Doorkeeper;
import nextstep.web.people.Stewards;
import nextstep.web.signin.StewardsOnly;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measuring, the same on both sides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
public class MetricsDefaults {
    @Bean
    FilterRegistrationBean<ForScrapers> metricsForScrapers(
            MetricsSettings settings, Doorkeeper doorkeeper, ObjectProvider<Stewards> stewards) {
        StewardsOnly steward =
                new StewardsOnly(doorkeeper, stewards.orderedStream().toList());
        FilterRegistrationBean<ForScrapers> registration =
                new FilterRegistrationBean<>(new ForScrapers(settings, steward::asks));
        registration.addUrlPatterns("/actuator/prometheus");
        return registration;
    }
}
