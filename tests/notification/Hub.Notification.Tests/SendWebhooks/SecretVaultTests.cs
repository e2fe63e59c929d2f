using System.Security.Cryptography;
using Hub.Notification.SendWebhooks.SignMessages;
using Microsoft.AspNetCore.DataProtection;

namespace Hub.Notification.Tests.SendWebhooks;

/// <summary>What the vault opens, and how often.</summary>
public sealed class SecretVaultTests
{
    private readonly CountingProtection protection = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_key_is_opened_once_for_all_the_requests_that_it_signs(bool isEd25519)
    {
        using var vault = new SecretVault(protection);
        var key = SigningKeys.Create(isEd25519 ? SignatureKind.Ed25519 : SignatureKind.Hmac);
        var secret = vault.Close(key);
        for (var at = 0; at < 3; at++) vault.Open(secret).Sign("x"u8).ShouldBe(key.Sign("x"u8));
        protection.Opened.ShouldBe(1);
    }

    [Fact]
    public void Another_text_is_another_key()
    {
        using var vault = new SecretVault(protection);
        var (one, other) = (SigningKeys.Create(SignatureKind.Hmac), SigningKeys.Create(SignatureKind.Hmac));
        var (first, second) = (vault.Close(one), vault.Close(other));
        vault.Open(first).Text.ShouldBe(one.Text);
        vault.Open(second).Text.ShouldBe(other.Text);
    }

    [Fact]
    public void What_could_not_be_opened_is_tried_again()
    {
        using var vault = new SecretVault(protection);
        var key = SigningKeys.Create(SignatureKind.Hmac);
        var secret = vault.Close(key);
        protection.IsLocked = true;
        Should.Throw<CryptographicException>(() => vault.Open(secret));
        protection.IsLocked = false;
        vault.Open(secret).Text.ShouldBe(key.Text);
    }

    private sealed class CountingProtection : IDataProtectionProvider, IDataProtector
    {
        public int Opened { get; private set; }

        public bool IsLocked { get; set; }

        public IDataProtector CreateProtector(string purpose) => this;

        public byte[] Protect(byte[] plaintext) => [.. plaintext.Reverse()];

        public byte[] Unprotect(byte[] protectedData)
        {
            if (IsLocked) throw new CryptographicException("The keys are not there.");
            Opened++;
            return [.. protectedData.Reverse()];
        }
    }
}
