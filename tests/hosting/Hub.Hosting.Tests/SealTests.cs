using System.Text;
using System.Text.Json.Nodes;
using Hub.Seals;
using Hub.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Hub.Hosting.Tests;

/// <summary>What the hub signs, and the keys it signs with.</summary>
public sealed class SealTests : IDisposable
{
    private const string Kind = "fr.hub.test.v1";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Another_library_reads_the_key_set_and_verifies_the_seal()
    {
        var seals = new SealFolder(folder.Path);
        var parts = seals.Seal(Kind, "{\"été\":1}"u8).Split('.');
        var key = new JsonWebKeySet(seals.Published().ToJwks().ToJsonString()).Keys.ShouldHaveSingleItem();
        Base64UrlEncoder.Encode(key.ComputeJwkThumbprint()).ShouldBe(key.Kid);
        var header = JsonNode.Parse(Base64UrlEncoder.Decode(parts[0]))!;
        (header["alg"]!.ToString(), header["kid"]!.ToString(), header["typ"]!.ToString()).ShouldBe(("ES256", key.Kid, Kind));
        Base64UrlEncoder.Decode(parts[1]).ShouldBe("{\"été\":1}");
        using var verifier = key.CryptoProviderFactory.CreateForVerifying(key, SecurityAlgorithms.EcdsaSha256);
        verifier.Verify(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64UrlEncoder.DecodeBytes(parts[2])).ShouldBeTrue();
    }

    [Fact]
    public void A_seal_holds_for_its_content_its_kind_and_its_key_alone()
    {
        var seals = new SealFolder(folder.Path);
        var text = seals.Seal(Kind, "content"u8);
        var parts = text.Split('.');
        var keys = seals.Published();
        CompactSeal.Open(text, Kind, keys).Payload.ShouldBe("content"u8.ToArray());
        CompactSeal.Open(text, Kind, keys).Holds.ShouldBeTrue();
        CompactSeal.Open(text, "fr.hub.other.v1", keys).Flaw.ShouldBe(SealFlaw.OtherKind);
        CompactSeal.Open(text, Kind, null).Flaw.ShouldBe(SealFlaw.NotChecked);
        CompactSeal.Open(text, Kind, new PublicSealKeys([SealKey.Create().Public])).Flaw.ShouldBe(SealFlaw.KeyUnknown);
        CompactSeal.Open($"{parts[0]}.{Base64UrlEncoder.Encode("other")}.{parts[2]}", Kind, keys).Flaw.ShouldBe(SealFlaw.SignatureWrong);
        CompactSeal.Open($"{parts[0]}.{parts[1]}.", Kind, keys).Flaw.ShouldBe(SealFlaw.SignatureWrong);
    }

    [Theory]
    [InlineData("{\"alg\":\"none\",\"kid\":\"KID\",\"typ\":\"fr.hub.test.v1\"}", SealFlaw.OtherKind)]
    [InlineData("{\"alg\":\"HS256\",\"kid\":\"KID\",\"typ\":\"fr.hub.test.v1\"}", SealFlaw.OtherKind)]
    [InlineData("{\"alg\":\"ES256\",\"typ\":\"fr.hub.test.v1\"}", SealFlaw.OtherKind)]
    [InlineData("{\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"fr.hub.test.v1\",\"crit\":[\"exp\"]}", SealFlaw.OtherKind)]
    [InlineData("{\"alg\":\"ES256\",\"kid\":\"KID\",\"typ\":\"fr.hub.test.v1\"}", SealFlaw.SignatureWrong)]
    [InlineData("{\"alg\":7}", SealFlaw.Unreadable)]
    [InlineData("null", SealFlaw.Unreadable)]
    [InlineData("not json", SealFlaw.Unreadable)]
    public void A_forged_header_is_refused(string header, SealFlaw flaw)
    {
        var seals = new SealFolder(folder.Path);
        var forged = $"{Base64UrlEncoder.Encode(header.Replace("KID", seals.Current().Id, StringComparison.Ordinal))}.{Base64UrlEncoder.Encode("content")}.{Base64UrlEncoder.Encode(new byte[64])}";
        CompactSeal.Open(forged, Kind, seals.Published()).Flaw.ShouldBe(flaw);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("....")]
    [InlineData("é.é.é")]
    public void What_is_no_signed_text_is_unreadable(string text) => CompactSeal.Open(text, Kind, null).Flaw.ShouldBe(SealFlaw.Unreadable);

    [Theory]
    [InlineData("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"x\"},{\"kty\":\"EC\",\"crv\":\"P-256\"},{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"AAAA\"},{\"kty\":7},null,\"x\"]}")]
    [InlineData("{\"keys\":[]}")]
    public void Keys_of_other_kinds_are_passed_over(string set) => PublicSealKeys.Read(set)!.Keys.ShouldBeEmpty();

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("{\"keys\":[],\"keys\":[]}")]
    public void What_is_no_key_set_is_none(string text) => PublicSealKeys.Read(text).ShouldBeNull();

    [Fact]
    public void A_rotation_is_followed_by_other_processes_and_keeps_old_seals_verifiable()
    {
        var (one, two) = (new SealFolder(folder.Path), new SealFolder(folder.Path));
        two.Current().Id.ShouldBe(one.Current().Id);
        var old = one.Seal(Kind, "old"u8);
        var next = one.Rotate();
        var recent = two.Seal(Kind, "new"u8);
        two.Published().Keys.Select(key => key.Id).First().ShouldBe(next.Id);
        foreach (var text in new[] { old, recent }) CompactSeal.Open(text, Kind, two.Published()).Holds.ShouldBeTrue();
        CompactSeal.Open(old, Kind, two.Published()).KeyId.ShouldNotBe(CompactSeal.Open(recent, Kind, two.Published()).KeyId);
    }

    [Fact]
    public void The_first_key_is_the_same_for_all_and_its_private_half_only_the_owners()
    {
        PrivateFile.TryWriteFirstSecret(folder.File("signing.pem"), SealKey.Create().ToPem()).ShouldBeTrue();
        var first = File.ReadAllText(folder.File("signing.pem"));
        PrivateFile.TryWriteFirstSecret(folder.File("signing.pem"), "another").ShouldBeFalse();
        File.ReadAllText(folder.File("signing.pem")).ShouldBe(first);
        Directory.EnumerateFiles(folder.Path, "*.tmp").ShouldBeEmpty();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(folder.File("signing.pem")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
