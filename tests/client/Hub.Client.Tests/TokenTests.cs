using Hub.Client.Problems;
using Microsoft.AspNetCore.Http;

namespace Hub.Client.Tests;

public sealed class TokenTests
{
    [Fact]
    public async Task Many_requests_at_once_share_one_token()
    {
        await using var server = await StandIn.StartAsync(AnswerAsync);
        using var hub = server.ToClient();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => hub.Events.LatestAsync()));
        server.Tokens.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_is_replaced_before_it_expires_and_not_earlier()
    {
        await using var server = await StandIn.StartAsync(AnswerAsync, tokenLife: 600);
        using var hub = server.ToClient(server.Clock);
        await hub.Events.LatestAsync();
        server.Clock.Advance(TimeSpan.FromSeconds(539));
        await hub.Events.LatestAsync();
        server.Tokens.ShouldBe(1);
        server.Clock.Advance(TimeSpan.FromSeconds(2));
        await hub.Events.LatestAsync();
        server.Tokens.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_the_hub_does_not_accept_any_more_is_replaced_once()
    {
        await using var server = await StandIn.StartAsync((http, _) =>
        {
            if (http.Request.Headers.Authorization != "Bearer token-1") return AnswerAsync(http, 0);
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
        using var hub = server.ToClient();
        (await hub.Events.LatestAsync()).ShouldBe("7");
        server.Tokens.ShouldBe(2);
    }

    [Fact]
    public async Task An_account_that_may_not_is_told_so_after_one_new_token()
    {
        await using var server = await StandIn.StartAsync((http, _) =>
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
        using var hub = server.ToClient();
        (await Should.ThrowAsync<HubProblemException>(() => hub.Events.LatestAsync())).Code.ShouldBe("http-401");
        server.Tokens.ShouldBe(2);
    }

    private static Task AnswerAsync(HttpContext http, int number) => http.Response.WriteAsJsonAsync(new { events = Array.Empty<object>(), next = "7", more = false });
}
