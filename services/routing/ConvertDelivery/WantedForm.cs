using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.ConvertDelivery;

/// <summary>Knows which form the receiver of an invoice wants: what the directory of now says of it.</summary>
internal sealed class WantedForm(DirectoryCache directory)
{
    public DeliveredForm Of(RegisteredInvoice invoice) =>
        invoice.BuyerSiret is { } siret && directory.Current.Find(siret) is { } collectivity ? collectivity.DeliveredForm : DeliveredForm.Original;
}
