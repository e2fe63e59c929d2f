using System.Net;
using System.Net.Http.Json;
using Hub.Hosting.Access;
using Hub.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hub.Access.Tests;

public sealed class AccountTests(SharedHub shared)
{
    [Fact]
    public async Task An_account_is_shown_without_its_secret()
    {
        var hub = shared.Hub;
        var secret = await hub.CreateAsync("edf");
        using var http = await hub.AsOperatorAsync();
        var text = await http.GetStringAsync("/v1/accounts/edf");
        text.ShouldNotContain(secret);
        text.ShouldContain("\"role\":\"supplier\"");
    }

    [Fact]
    public async Task Accounts_are_listed_page_by_page()
    {
        await using var hub = await AccessHub.StartAsync();
        foreach (var id in new[] { "cc", "aa", "bb" }) await hub.CreateAsync(id);
        using var http = await hub.AsOperatorAsync();
        var seen = new List<string?>();
        string? next = "";
        while (next is not null)
        {
            using var answer = await http.GetAsync($"/v1/accounts?limit=3&after={next}");
            var page = await AccessHub.JsonAsync(answer);
            seen.AddRange(page.GetProperty("accounts").EnumerateArray().Select(account => account.GetProperty("id").GetString()));
            next = page.GetProperty("next").GetString();
        }
        seen.ShouldBe(["aa", "bb", "cc", "operator"]);
    }

    [Fact]
    public async Task An_id_is_given_once()
    {
        var hub = shared.Hub;
        await hub.CreateAsync("edf-twice");
        (await CreateAsync(hub, "edf-twice", "EDF", "supplier")).ShouldBe((HttpStatusCode.Conflict, "account-exists"));
    }

    [Fact]
    public async Task A_sandbox_account_is_one_from_its_beginning_and_its_token_says_so()
    {
        var hub = shared.Hub;
        var secret = await hub.CreateAsync("tries-out", sandbox: true);
        new JsonWebToken(await hub.TokenAsync("tries-out", secret)).GetClaim(HubClaims.Sandbox).Value.ShouldBe("true");
        using var http = await hub.AsOperatorAsync();
        (await http.GetStringAsync("/v1/accounts/tries-out")).ShouldContain("\"sandbox\":true");
        (await http.PostAsJsonAsync("/v1/accounts", new { id = "tries-out", name = "Real now", role = "supplier", sandbox = false })).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        var real = new JsonWebToken(await hub.TokenAsync("is-real", await hub.CreateAsync("is-real")));
        real.TryGetClaim(HubClaims.Sandbox, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(HubRoles.Collectivity)]
    [InlineData(HubRoles.Operator)]
    public async Task Only_suppliers_try_out(string role)
    {
        using var http = await shared.Hub.AsOperatorAsync();
        using var answer = await http.PostAsJsonAsync("/v1/accounts", new { id = "tries-" + role, name = "No", role, sandbox = true });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("EDF", "EDF", "supplier")]
    [InlineData("e", "EDF", "supplier")]
    [InlineData("edf\n", "EDF", "supplier")]
    [InlineData("../edf", "EDF", "supplier")]
    [InlineData(null, "EDF", "supplier")]
    [InlineData("edf", "", "supplier")]
    [InlineData("edf", null, "supplier")]
    [InlineData("edf", "EDF", "admin")]
    [InlineData("edf", "EDF", null)]
    public async Task What_is_not_an_account_is_refused(string? id, string? name, string? role)
    {
        var hub = shared.Hub;
        (await CreateAsync(hub, id, name, role)).ShouldBe((HttpStatusCode.BadRequest, "account-invalid"));
    }

    [Fact]
    public async Task A_new_secret_makes_the_old_one_worthless_at_once()
    {
        var hub = shared.Hub;
        var old = await hub.CreateAsync("edf-new");
        var fresh = await ReplaceAsync(hub, "edf-new", null);
        await hub.TokenAsync("edf-new", fresh);
        using var refused = await hub.AskAsync("edf-new", old);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_old_secret_lives_on_as_long_as_asked()
    {
        await using var hub = await AccessHub.StartAsync();
        var old = await hub.CreateAsync("edf");
        var fresh = await ReplaceAsync(hub, "edf", new { keepOldForHours = 24 });
        await hub.TokenAsync("edf", fresh);
        await hub.TokenAsync("edf", old);
        hub.Clock.Advance(TimeSpan.FromHours(24));
        await hub.TokenAsync("edf", fresh);
        using var refused = await hub.AskAsync("edf", old);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_disabled_account_gets_no_token_until_it_is_enabled()
    {
        var hub = shared.Hub;
        var secret = await hub.CreateAsync("edf-disabled");
        using var http = await hub.AsOperatorAsync();
        (await http.PostAsync("/v1/accounts/edf-disabled/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var refused = await hub.AskAsync("edf-disabled", secret);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await AccessHub.JsonAsync(refused)).GetProperty("error").GetString().ShouldBe("unauthorized_client");
        (await http.PostAsync("/v1/accounts/edf-disabled/enable", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await hub.TokenAsync("edf-disabled", secret);
    }

    [Theory]
    [InlineData("GET", "/v1/accounts")]
    [InlineData("GET", "/v1/accounts/edf")]
    [InlineData("POST", "/v1/accounts")]
    [InlineData("POST", "/v1/accounts/edf/secrets")]
    [InlineData("POST", "/v1/accounts/edf/disable")]
    [InlineData("POST", "/v1/accounts/edf/enable")]
    [InlineData("POST", "/v1/signing-keys")]
    public async Task Accounts_are_the_operators_business(string method, string path)
    {
        var hub = shared.Hub;
        using var supplier = hub.Process.With(hub.Process.Tokens.Mint("edf", HubRoles.Supplier, hub.Clock.GetUtcNow()));
        using var collectivity = hub.Process.With(hub.Process.Tokens.Mint("ville-lyon", HubRoles.Collectivity, hub.Clock.GetUtcNow()));
        using var nobody = hub.Process.Anonymous();
        (await SendAsync(supplier, method, path)).ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(collectivity, method, path)).ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(nobody, method, path)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("GET", "/v1/accounts/nobody")]
    [InlineData("POST", "/v1/accounts/nobody/secrets")]
    [InlineData("POST", "/v1/accounts/nobody/disable")]
    [InlineData("POST", "/v1/accounts/nobody/enable")]
    public async Task An_account_that_is_not_there_is_not_found(string method, string path)
    {
        var hub = shared.Hub;
        (await SendAsync(shared.Operator, method, path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_empty_store_gets_an_operator_with_a_secret_in_a_file_of_its_owner()
    {
        using var folder = new TempFolder();
        await using (var hub = await AccessHub.StartAsync(folder.Path, ("Hub:Access:Bootstrap:Secret", null)))
        {
            var file = folder.File("keys/operator-secret.txt");
            if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            await hub.TokenAsync("operator", (await File.ReadAllTextAsync(file)).Trim());
            File.Delete(file);
        }
        await using var again = await AccessHub.StartAsync(folder.Path, ("Hub:Access:Bootstrap:Secret", null));
        File.Exists(folder.File("keys/operator-secret.txt")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_accounts_of_the_settings_are_there_from_the_start_and_made_once()
    {
        using var folder = new TempFolder();
        (string, string?)[] settings =
        [
            ("Hub:Access:Accounts:0:Id", "demo-supplier"), ("Hub:Access:Accounts:0:Role", HubRoles.Supplier), ("Hub:Access:Accounts:0:Secret", "demo-supplier-secret"),
            ("Hub:Access:Accounts:1:Id", "demo-city"), ("Hub:Access:Accounts:1:Role", HubRoles.Collectivity), ("Hub:Access:Accounts:1:Secret", "demo-city-secret-1"),
        ];
        await using (var hub = await AccessHub.StartAsync(folder.Path, settings)) await hub.TokenAsync("demo-city", "demo-city-secret-1");
        await using var again = await AccessHub.StartAsync(folder.Path, settings);
        await again.TokenAsync("demo-supplier", "demo-supplier-secret");
    }

    [Fact]
    public async Task Settings_with_a_weak_secret_stop_the_start()
    {
        var failure = await Record.ExceptionAsync(async () => await AccessHub.StartAsync(null, ("Hub:Access:Accounts:0:Id", "demo"), ("Hub:Access:Accounts:0:Secret", "short")));
        failure.ShouldBeOfType<InvalidOperationException>().Message.ShouldContain("16 characters");
    }

    private static async Task<(HttpStatusCode Status, string? Code)> CreateAsync(AccessHub hub, string? id, string? name, string? role)
    {
        using var http = await hub.AsOperatorAsync();
        using var answer = await http.PostAsJsonAsync("/v1/accounts", new { id, name, role });
        return (answer.StatusCode, (await AccessHub.JsonAsync(answer)).GetProperty("code").GetString());
    }

    private static async Task<string> ReplaceAsync(AccessHub hub, string id, object? change)
    {
        using var http = await hub.AsOperatorAsync();
        using var answer = change is null ? await http.PostAsync($"/v1/accounts/{id}/secrets", null) : await http.PostAsJsonAsync($"/v1/accounts/{id}/secrets", change);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await AccessHub.JsonAsync(answer)).GetProperty("clientSecret").GetString()!;
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient http, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
