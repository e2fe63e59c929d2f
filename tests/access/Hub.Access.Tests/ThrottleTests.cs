using System.Net;

namespace Hub.Access.Tests;

public sealed class ThrottleTests
{
    [Fact]
    public async Task Guessing_is_stopped_for_the_client_and_not_for_its_neighbours()
    {
        await using var hub = await AccessHub.StartAsync(null, ("Hub:Access:Tokens:ClientAttempts", "5"));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var guess = await hub.AskAsync("edf", "guess-" + attempt);
            guess.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
        using var refused = await hub.AskAsync("edf", "guess-5");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await AccessHub.JsonAsync(refused)).GetProperty("error").GetString().ShouldBe("temporarily_unavailable");
        await hub.TokenAsync("operator", AccessHub.OperatorSecret);
    }

    [Fact]
    public async Task Trying_many_clients_from_one_address_is_stopped()
    {
        await using var hub = await AccessHub.StartAsync(null, ("Hub:Access:Tokens:AddressAttempts", "5"));
        for (var attempt = 0; attempt < 5; attempt++) (await hub.AskAsync("client-" + attempt, "guess")).Dispose();
        using var refused = await hub.AskAsync("operator", AccessHub.OperatorSecret);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
