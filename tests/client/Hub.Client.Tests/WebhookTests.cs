using System.Globalization;
using System.Text;
using Hub.Client.Webhooks;
using Microsoft.Extensions.Time.Testing;
using NSec.Cryptography;

namespace Hub.Client.Tests;

public sealed class WebhookTests
{
    // The example that Standard Webhooks' own libraries are tested with.
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private const string Message = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const long Time = 1614265330;
    private const string Signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static readonly byte[] Body = """{"test": 2432232314}"""u8.ToArray();

    private readonly FakeTimeProvider clock = new(DateTimeOffset.FromUnixTimeSeconds(Time));

    [Fact]
    public void The_example_of_the_standard_is_genuine() => Verify(Secret, Signature).ShouldBe(WebhookVerdict.Genuine);

    [Fact]
    public void One_right_signature_among_several_is_enough() =>
        Verify(Secret, $"v1,{Convert.ToBase64String(new byte[32])} {Signature} v2,abc v1a,!!").ShouldBe(WebhookVerdict.Genuine);

    [Fact]
    public void One_right_secret_among_several_is_enough() =>
        new WebhookVerifier(["whsec_" + Convert.ToBase64String(new byte[24]), Secret], clock: clock).Verify(Body, Headers(Signature)).ShouldBe(WebhookVerdict.Genuine);

    [Theory]
    [InlineData(300, WebhookVerdict.Genuine)]
    [InlineData(-300, WebhookVerdict.Genuine)]
    [InlineData(301, WebhookVerdict.OutsideTolerance)]
    [InlineData(-301, WebhookVerdict.OutsideTolerance)]
    public void Five_minutes_are_tolerated_both_ways(int seconds, WebhookVerdict verdict)
    {
        var then = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(Time + seconds));
        new WebhookVerifier([Secret], clock: then).Verify(Body, Headers(Signature)).ShouldBe(verdict);
    }

    [Fact]
    public void Another_body_another_id_another_time_and_another_secret_are_found_out()
    {
        var verifier = new WebhookVerifier([Secret], clock: clock);
        verifier.Verify("""{"test":2432232314}"""u8, Headers(Signature)).ShouldBe(WebhookVerdict.SignatureWrong);
        verifier.Verify(Body, Headers(Signature, id: "msg_other")).ShouldBe(WebhookVerdict.SignatureWrong);
        verifier.Verify(Body, Headers(Signature, time: "1614265331")).ShouldBe(WebhookVerdict.SignatureWrong);
        Verify("whsec_" + Convert.ToBase64String(new byte[24]), Signature).ShouldBe(WebhookVerdict.SignatureWrong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999999")]
    public void A_time_that_is_none_is_unreadable(string? time) =>
        new WebhookVerifier([Secret], clock: clock).Verify(Body, Headers(Signature, time: time)).ShouldBe(WebhookVerdict.HeadersUnreadable);

    [Theory]
    [InlineData("v1")]
    [InlineData("v1,")]
    [InlineData("v1,not base64")]
    [InlineData("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    [InlineData("v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")]
    public void A_signature_that_is_none_fits_nothing(string signature) => Verify(Secret, signature).ShouldBe(WebhookVerdict.SignatureWrong);

    [Fact]
    public void A_signature_by_the_hubs_private_key_is_genuine_and_any_other_is_not()
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        var published = "whpk_" + Convert.ToBase64String(key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
        Verify(published, SignedBy(key)).ShouldBe(WebhookVerdict.Genuine);
        Verify(published, SignedBy(other)).ShouldBe(WebhookVerdict.SignatureWrong);
        Verify(published, Signature).ShouldBe(WebhookVerdict.SignatureWrong);
    }

    [Fact]
    public void A_key_of_another_kind_is_refused_at_once()
    {
        Should.Throw<FormatException>(() => new WebhookVerifier(["secret"]));
        Should.Throw<ArgumentException>(() => new WebhookVerifier([]));
    }

    private static string SignedBy(Key key) =>
        "v1a," + Convert.ToBase64String(SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.UTF8.GetBytes($"{Message}.{Time.ToString(CultureInfo.InvariantCulture)}."), .. Body]));

    private WebhookVerdict Verify(string key, string signature) => new WebhookVerifier([key], clock: clock).Verify(Body, Headers(signature));

    private static Func<string, string?> Headers(string signature, string id = Message, string? time = "1614265330") => name => name switch
    {
        WebhookHeaders.Id => id,
        WebhookHeaders.Timestamp => time,
        WebhookHeaders.Signature => signature,
        _ => null,
    };
}
