package nextstep.web.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import nextstep.web.signin.StewardsOnly;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;

/** Measuring, the same on both sides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
public class MetricsDefaults {
    @Bean
    FilterRegistrationBean<RequestTimes> requestTimes(ObjectProvider<MeterRegistry> meters) {
        FilterRegistrationBean<RequestTimes> registration =
                new FilterRegistrationBean<>(new RequestTimes(SingletonSupplier.ofNullable(meters::getIfAvailable)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ForScrapers> metricsForScrapers(MetricsSettings settings, StewardsOnly stewards) {
        FilterRegistrationBean<ForScrapers> registration =
                new FilterRegistrationBean<>(new ForScrapers(settings, stewards::asks));
        registration.addUrlPatterns("/actuator/prometheus");
        return registration;
    }
}
