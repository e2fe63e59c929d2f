using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.ConvertDelivery;

/// <summary>Knows which form a back-office system wants: what the directory of now says of it.</summary>
internal sealed class WantedForm(DirectoryCache directory)
{
    public DeliveredForm Of(string system) => directory.Current.Systems.GetValueOrDefault(system)?.DeliveredForm ?? DeliveredForm.Original;
}
