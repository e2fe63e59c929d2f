using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hub.Hosting.Access;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hub.Access.Tests;

public sealed class TokenTests(SharedHub shared)
{
    [Fact]
    public async Task A_client_with_its_secret_gets_a_token_that_says_who_it_is()
    {
        var hub = shared.Hub;
        var secret = await hub.CreateAsync("ville-lyon", HubRoles.Collectivity);
        using var answer = await hub.AskAsync("ville-lyon", secret);
        var body = await AccessHub.JsonAsync(answer);
        body.GetProperty("token_type").GetString().ShouldBe("Bearer");
        body.GetProperty("expires_in").GetInt32().ShouldBe(3600);
        var token = new JsonWebToken(body.GetProperty("access_token").GetString());
        token.Alg.ShouldBe("ES256");
        token.Typ.ShouldBe("at+jwt");
        token.Issuer.ShouldBe("https://hub.local/");
        token.Audiences.ShouldBe(["hub"]);
        token.Subject.ShouldBe("ville-lyon");
        token.GetClaim(HubClaims.Account).Value.ShouldBe("ville-lyon");
        token.GetClaim(HubClaims.Role).Value.ShouldBe(HubRoles.Collectivity);
        (token.ValidTo - token.IssuedAt).ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task The_secret_may_come_by_http_basic()
    {
        var hub = shared.Hub;
        using var http = hub.Process.Anonymous();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"operator:{AccessHub.OperatorSecret}")));
        using var answer = await http.PostAsync("/oauth/token", AccessHub.Form(("grant_type", "client_credentials")));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Another_service_takes_the_token()
    {
        var hub = shared.Hub;
        (await hub.EchoAsync(await hub.TokenAsync("operator", AccessHub.OperatorSecret))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("operator", "a-wrong-secret-of-some-length", "client_credentials", 401, "invalid_client")]
    [InlineData("operator", "", "client_credentials", 400, "invalid_request")]
    [InlineData("nobody", AccessHub.OperatorSecret, "client_credentials", 401, "invalid_client")]
    [InlineData("operator", AccessHub.OperatorSecret, "password", 400, "unsupported_grant_type")]
    public async Task A_refusal_has_the_form_of_oauth2(string client, string secret, string grant, int status, string error)
    {
        var hub = shared.Hub;
        using var answer = await hub.AskAsync(client, secret, grant);
        ((int)answer.StatusCode).ShouldBe(status, await answer.Content.ReadAsStringAsync());
        (await AccessHub.JsonAsync(answer)).GetProperty("error").GetString().ShouldBe(error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("grant_type=client_credentials&grant_type=client_credentials")]
    [InlineData("%00=%ff&&&==")]
    public async Task A_malformed_request_is_refused_as_oauth2_refuses(string body)
    {
        var hub = shared.Hub;
        using var http = hub.Process.Anonymous();
        using var content = new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await http.PostAsync("/oauth/token", content);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await AccessHub.JsonAsync(answer)).TryGetProperty("error", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_secret_is_nowhere_in_the_store()
    {
        using var folder = new Hub.Testing.TempFolder();
        await using (var hub = await AccessHub.StartAsync(folder.Path)) (await hub.CreateAsync("edf")).ShouldStartWith("hub_");
        foreach (var file in Directory.GetFiles(folder.Path, "access.db*"))
            Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)).ShouldNotContain(AccessHub.OperatorSecret);
    }

    [Fact]
    public async Task The_discovery_documents_name_the_endpoint_and_the_key()
    {
        var hub = shared.Hub;
        using var http = hub.Process.Anonymous();
        using var configuration = await http.GetAsync("/.well-known/openid-configuration");
        var discovery = await AccessHub.JsonAsync(configuration);
        discovery.GetProperty("issuer").GetString().ShouldBe("https://hub.local/");
        discovery.GetProperty("token_endpoint").GetString().ShouldBe(new Uri(hub.Process.Address, "/oauth/token").ToString());
        using var jwks = await http.GetAsync("/.well-known/jwks");
        var token = new JsonWebToken(await hub.TokenAsync("operator", AccessHub.OperatorSecret));
        var key = (await AccessHub.JsonAsync(jwks)).GetProperty("keys").EnumerateArray().Single(key => key.GetProperty("kid").GetString() == token.Kid);
        key.GetProperty("crv").GetString().ShouldBe("P-256");
        key.TryGetProperty("d", out _).ShouldBeFalse();
    }
}
