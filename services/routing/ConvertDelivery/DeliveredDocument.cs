using Hub.Conversion.Losses;
using Hub.Routing.Storage;

namespace Hub.Routing.ConvertDelivery;

/// <summary>A document as it goes out.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Form">The form it is in: the original where a conversion failed.</param>
/// <param name="Losses">What of the original it does not express.</param>
/// <param name="LossesOmitted">How many more losses there are than the list holds.</param>
internal sealed record DeliveredDocument(ReadOnlyMemory<byte> Content, DeliveredForm Form, IReadOnlyList<Loss> Losses, int LossesOmitted)
{
    public static DeliveredDocument Original(ReadOnlyMemory<byte> content) => new(content, DeliveredForm.Original, [], 0);
}
