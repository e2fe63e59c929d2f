using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace Hub.Client.Sending;

/// <summary>When a request is sent again. Only what has no second effect: reading, and what carries an idempotency key.</summary>
internal static class Repetition
{
    public const string KeyHeader = "Idempotency-Key";

    public static ResiliencePipeline<HttpResponseMessage> Of(HubClientOptions options, TimeProvider clock)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock };
        if (options.Retries > 0) pipeline.AddRetry(RetryOf(options));
        return pipeline.AddTimeout(options.AttemptTimeout).Build();
    }

    private static HttpRetryStrategyOptions RetryOf(HubClientOptions options) => new()
    {
        MaxRetryAttempts = options.Retries,
        Delay = options.FirstDelay,
        MaxDelay = options.LongestDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldRetryAfterHeader = true,
        ShouldHandle = arguments => ValueTask.FromResult(MayRepeat(arguments)),
    };

    private static bool MayRepeat(RetryPredicateArguments<HttpResponseMessage> arguments) =>
        (HttpClientResiliencePredicates.IsTransient(arguments.Outcome) || TimeLimitHandler.IsConnectTimeout(arguments.Outcome.Exception)) && !IsOurs(arguments.Outcome.Exception) && arguments.Context.GetRequestMessage() is { } request && HasNoSecondEffect(request);

    private static bool HasNoSecondEffect(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get || request.Headers.Contains(KeyHeader) || request.RequestUri?.AbsolutePath.EndsWith(Access.TokenSource.Path, StringComparison.Ordinal) == true;

    /// <summary>A file that cannot be read, or is another one than before, will not be better a second later; and the token's own repetitions are over.</summary>
    private static bool IsOurs(Exception? cause) => cause is Deposits.FileUnreadableException or Access.TokenUnavailableException || (cause?.InnerException is { } inner && IsOurs(inner));
}
