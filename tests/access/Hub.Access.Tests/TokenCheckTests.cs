using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hub.Hosting.Access;
using Hub.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Access.Tests;

/// <summary>What a service without the access service beside it makes of a token: it has the file with the public key, and nobody to call.</summary>
public sealed class TokenCheckTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private HubProcess hub = null!;

    public async ValueTask InitializeAsync() =>
        hub = await HubProcess.StartAsync([new EchoService()], configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));

    public ValueTask DisposeAsync() => hub.DisposeAsync();

    private string Valid => hub.Tokens.Mint("edf", HubRoles.Supplier, clock.GetUtcNow());

    [Fact]
    public async Task A_valid_token_opens() => (await AskAsync(Valid)).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var token = Valid;
        clock.Advance(TimeSpan.FromMinutes(61));
        (await AskAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_was_right_before_is_refused_when_its_time_is_over()
    {
        var token = Valid;
        (await AskAsync(token)).ShouldBe(HttpStatusCode.OK);
        (await AskAsync(token)).ShouldBe(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromMinutes(61));
        (await AskAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_was_right_before_is_refused_when_its_key_is_gone()
    {
        var token = Valid;
        (await AskAsync(token)).ShouldBe(HttpStatusCode.OK);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(hub.Get<TokenKeys>().File, other.ExportSubjectPublicKeyInfoPem());
        (await AskAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Each_caller_is_who_its_own_token_says_however_often_it_asks()
    {
        var (supplier, city) = (Valid, hub.Tokens.Mint("ville-lyon", HubRoles.Collectivity, clock.GetUtcNow()));
        (await AccountAsync(supplier), await AccountAsync(city), await AccountAsync(supplier), await AccountAsync(city)).ShouldBe(("edf", "ville-lyon", "edf", "ville-lyon"));
    }

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() =>
        (await AskAsync(hub.Tokens.Mint("edf", HubRoles.Supplier, clock.GetUtcNow().AddMinutes(5)))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_for_another_audience_is_refused() =>
        (await AskAsync(hub.Tokens.Mint("edf", HubRoles.Supplier, clock.GetUtcNow(), audience: "another"))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() =>
        (await AskAsync(hub.Tokens.Mint("edf", HubRoles.Supplier, clock.GetUtcNow(), issuer: "https://another.example/"))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_of_another_type_is_refused() =>
        (await AskAsync(hub.Tokens.Mint("edf", HubRoles.Supplier, clock.GetUtcNow(), type: "JWT"))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_without_an_account_is_forbidden() =>
        (await AskAsync(hub.Tokens.Mint(null, HubRoles.Supplier, clock.GetUtcNow()))).ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused()
    {
        using var elsewhere = new TempFolder();
        using var stranger = new TestTokens(elsewhere.Path);
        (await AskAsync(stranger.Mint("edf", HubRoles.Supplier, clock.GetUtcNow()))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_that_asks_not_to_be_checked_is_refused() =>
        (await AskAsync($"{Encode("""{"alg":"none","typ":"at+jwt"}""")}.{Valid.Split('.')[1]}.")).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_password_is_refused()
    {
        var signed = $"{Encode("""{"alg":"HS256","typ":"at+jwt"}""")}.{Valid.Split('.')[1]}";
        var publicKey = Encoding.ASCII.GetBytes(await File.ReadAllTextAsync(hub.Get<TokenKeys>().File));
        var signature = HMACSHA256.HashData(publicKey, Encoding.ASCII.GetBytes(signed));
        (await AskAsync($"{signed}.{Base64(signature)}")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_with_changed_claims_is_refused()
    {
        var parts = Valid.Split('.');
        var other = hub.Tokens.Mint("operator", HubRoles.Operator, clock.GetUtcNow()).Split('.');
        (await AskAsync($"{parts[0]}.{other[1]}.{parts[2]}")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpStatusCode> AskAsync(string token)
    {
        using var http = hub.With(token);
        using var answer = await http.GetAsync("/echo");
        return answer.StatusCode;
    }

    private async Task<string> AccountAsync(string token)
    {
        using var http = hub.With(token);
        return await http.GetStringAsync("/echo");
    }

    private static string Encode(string json) => Base64(Encoding.UTF8.GetBytes(json));

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
