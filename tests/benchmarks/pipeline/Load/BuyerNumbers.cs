using System.Text;
using Hub.Samples.Parties;

namespace Hub.Pipeline.Load;

/// <summary>The numbers that an invoice names its buyer by, as bytes of fixed length.</summary>
/// <param name="Siret">14 digits.</param>
/// <param name="VatNumber">FR, the key, the SIREN.</param>
/// <param name="Siren">9 digits.</param>
internal sealed record BuyerNumbers(byte[] Siret, byte[] VatNumber, byte[] Siren)
{
    public static BuyerNumbers Of(Party party) => new(Encoding.ASCII.GetBytes(party.Siret), Encoding.ASCII.GetBytes(party.VatNumber), Encoding.ASCII.GetBytes(party.Siren));
}
