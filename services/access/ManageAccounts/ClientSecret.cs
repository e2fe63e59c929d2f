using System.Buffers.Text;
using System.Security.Cryptography;

namespace Hub.Access.ManageAccounts;

/// <summary>Makes secrets that cannot be guessed: 256 random bits. The prefix lets secret scanners find one that was committed by mistake.</summary>
internal static class ClientSecret
{
    public static string Create() => "hub_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
