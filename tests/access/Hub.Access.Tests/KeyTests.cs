using System.Net;
using Hub.Access.KeepKeys;
using Hub.Hosting.Access;
using Hub.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hub.Access.Tests;

public sealed class KeyTests
{
    [Fact]
    public async Task The_private_key_is_its_owners_alone()
    {
        using var folder = new TempFolder();
        await using var hub = await AccessHub.StartAsync(folder.Path);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(folder.File("keys/access-signing.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await File.ReadAllTextAsync(folder.File("keys/access-public.pem"))).ShouldNotContain("PRIVATE");
    }

    [Fact]
    public async Task A_restart_keeps_the_key()
    {
        using var folder = new TempFolder();
        string token;
        await using (var before = await AccessHub.StartAsync(folder.Path)) token = await before.TokenAsync("operator", AccessHub.OperatorSecret);
        await using var after = await AccessHub.StartAsync(folder.Path);
        (await after.EchoAsync(token)).ShouldBe(HttpStatusCode.OK);
        KeyOf(await after.TokenAsync("operator", AccessHub.OperatorSecret)).ShouldBe(KeyOf(token));
    }

    [Fact]
    public async Task After_a_rotation_new_tokens_have_the_new_key_and_old_ones_are_good_until_they_expire()
    {
        await using var hub = await AccessHub.StartAsync();
        var old = await hub.TokenAsync("operator", AccessHub.OperatorSecret);
        var newKey = await RotateAsync(hub);
        var fresh = await hub.TokenAsync("operator", AccessHub.OperatorSecret);
        KeyOf(fresh).ShouldBe(newKey);
        KeyOf(fresh).ShouldNotBe(KeyOf(old));
        (await hub.EchoAsync(fresh)).ShouldBe(HttpStatusCode.OK);
        (await hub.EchoAsync(old)).ShouldBe(HttpStatusCode.OK);
        (await PublishedAsync(hub)).ShouldContain(KeyOf(old));
        (await PublishedAsync(hub)).ShouldContain(newKey);
    }

    [Fact]
    public async Task An_old_public_key_goes_when_its_last_token_has_expired()
    {
        await using var hub = await AccessHub.StartAsync();
        var old = KeyOf(await hub.TokenAsync("operator", AccessHub.OperatorSecret));
        await RotateAsync(hub);
        hub.Clock.Advance(TimeSpan.FromMinutes(60));
        hub.Process.Get<SigningKeys>().Refresh();
        KeyIds(hub).ShouldContain(old);
        hub.Clock.Advance(TimeSpan.FromMinutes(11));
        hub.Process.Get<SigningKeys>().Refresh();
        KeyIds(hub).ShouldNotContain(old);
        (await PublishedAsync(hub)).ShouldNotContain(old);
        await hub.TokenAsync("operator", AccessHub.OperatorSecret);
    }

    [Fact]
    public async Task A_rotation_in_another_process_is_followed()
    {
        using var folder = new TempFolder();
        await using var one = await AccessHub.StartAsync(folder.Path);
        await using var two = await AccessHub.StartAsync(folder.Path);
        var newKey = await RotateAsync(one);
        two.Process.Get<SigningKeys>().Refresh();
        KeyOf(await two.TokenAsync("operator", AccessHub.OperatorSecret)).ShouldBe(newKey);
    }

    [Fact]
    public async Task A_rotation_that_a_crash_cut_short_leaves_the_old_key_in_use()
    {
        using var folder = new TempFolder();
        string before;
        await using (var hub = await AccessHub.StartAsync(folder.Path))
        {
            before = await File.ReadAllTextAsync(folder.File("keys/access-signing.pem"));
            await RotateAsync(hub);
        }
        await File.WriteAllTextAsync(folder.File("keys/access-signing.pem"), before);
        await using var again = await AccessHub.StartAsync(folder.Path);
        var token = await again.TokenAsync("operator", AccessHub.OperatorSecret);
        (await again.EchoAsync(token)).ShouldBe(HttpStatusCode.OK);
        KeyOf(token).ShouldBe(SigningKey.FromPem(before).Id);
    }

    [Fact]
    public async Task Only_an_operator_rotates()
    {
        await using var hub = await AccessHub.StartAsync();
        using var http = hub.Process.With(await hub.TokenAsync("edf", await hub.CreateAsync("edf")));
        using var answer = await http.PostAsync("/v1/signing-keys", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> RotateAsync(AccessHub hub)
    {
        using var http = await hub.AsOperatorAsync();
        using var answer = await http.PostAsync("/v1/signing-keys", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await AccessHub.JsonAsync(answer)).GetProperty("keyId").GetString()!;
    }

    private static async Task<List<string?>> PublishedAsync(AccessHub hub)
    {
        using var http = hub.Process.Anonymous();
        using var answer = await http.GetAsync("/.well-known/jwks");
        return [.. (await AccessHub.JsonAsync(answer)).GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kid").GetString())];
    }

    private static List<string> KeyIds(AccessHub hub) => [.. hub.Process.Get<TokenKeys>().Current().Select(key => key.KeyId)];

    private static string KeyOf(string token) => new JsonWebToken(token).Kid;
}
