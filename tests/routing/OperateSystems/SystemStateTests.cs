using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hub.Routing.Tests.OperateSystems;

public sealed class SystemStateTests
{
    [Fact]
    public async Task The_state_counts_what_waits_and_what_is_leased_and_how_old_the_oldest_is()
    {
        await using var routing = await RoutingProcess.StartAsync();
        await routing.RouteAsync(Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City), Invoices.To(RoutingProcess.City));
        routing.Clock.Advance(TimeSpan.FromSeconds(90));
        await routing.LeaseAsync("city-a", max: 1);
        using var city = routing.AsCity();
        var state = await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK);
        (state.GetProperty("waiting").GetInt64(), state.GetProperty("leased").GetInt64(), state.GetProperty("deadLetters").GetInt64()).ShouldBe((2, 1, 0));
        (state.GetProperty("oldestAgeSeconds").GetInt64(), state.GetProperty("servedBy").GetString(), state.GetProperty("queue").ValueKind).ShouldBe((90, "http", JsonValueKind.Null));
    }

    [Fact]
    public async Task An_idle_system_has_no_oldest()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var city = routing.AsCity();
        var state = await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK);
        (state.GetProperty("waiting").GetInt64(), state.GetProperty("oldestSince").ValueKind).ShouldBe((0, JsonValueKind.Null));
    }

    [Theory]
    [InlineData("""{"invoicesPerMessage":0}""")]
    [InlineData("""{"invoicesPerMessage":-3}""")]
    [InlineData("""{"invoicesPerMessage":101}""")]
    [InlineData("{}")]
    public async Task A_number_of_invoices_a_message_that_cannot_be_is_refused_in_both_languages_and_changes_nothing(string body)
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var city = routing.AsCity();
        using var answer = await city.PutAsync(new Uri("/v1/systems/city-a/batching", UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await answer.Content.ReadAsStringAsync();
        problem.ShouldContain("value-not-allowed");
        problem.ShouldContain("invoicesPerMessage is 1 to 100.");
        problem.ShouldContain("invoicesPerMessage va de 1");
        (await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK)).GetProperty("invoicesPerMessage").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task The_state_tells_how_many_invoices_a_message_may_carry()
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var city = routing.AsCity();
        foreach (var perMessage in (int[])[100, 1, 100])
        {
            using var answer = await city.PutAsJsonAsync("/v1/systems/city-a/batching", new { invoicesPerMessage = perMessage });
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("invoicesPerMessage").GetInt32().ShouldBe(perMessage);
            (await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK)).GetProperty("invoicesPerMessage").GetInt32().ShouldBe(perMessage);
        }
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "/pause")]
    [InlineData("POST", "/resume")]
    [InlineData("PUT", "/order")]
    [InlineData("PUT", "/batching")]
    [InlineData("GET", "/dead-letters")]
    [InlineData("POST", "/dead-letters/put-back")]
    [InlineData("GET", "/broker-credentials")]
    [InlineData("POST", "/broker-credentials")]
    [InlineData("DELETE", "/broker-credentials")]
    public async Task Another_accounts_system_is_not_there(string method, string path)
    {
        await using var routing = await RoutingProcess.StartAsync();
        using var stranger = routing.Hub.AsCollectivity("region-b");
        using var request = new HttpRequestMessage(new HttpMethod(method), "/v1/systems/city-a" + path);
        if (method is "PUT" or "POST") request.Content = new StringContent("""{"bySupplier":true}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await stranger.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, await answer.Content.ReadAsStringAsync());
        using var city = routing.AsCity();
        var state = await city.GetAsync("/v1/systems/city-a", HttpStatusCode.OK);
        (state.GetProperty("pausedSince").ValueKind, state.GetProperty("orderedBySupplier").GetBoolean()).ShouldBe((JsonValueKind.Null, false));
    }
}
