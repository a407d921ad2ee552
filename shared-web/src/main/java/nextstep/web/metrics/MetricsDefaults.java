package nextstep.web.metrics;

import nextstep.web.signin.StewardsOnly;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measuring, the same on both sides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
public class MetricsDefaults {
    @Bean
    FilterRegistrationBean<ForScrapers> metricsForScrapers(MetricsSettings settings, StewardsOnly stewards) {
        FilterRegistrationBean<ForScrapers> registration =
                new FilterRegistrationBean<>(new ForScrapers(settings, stewards::asks));
        registration.addUrlPatterns("/actuator/prometheus");
        return registration;
    }
}
