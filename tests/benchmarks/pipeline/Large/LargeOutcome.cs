namespace Hub.Pipeline.Large;

/// <summary>What became of a large deposit.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Megabytes">Its size.</param>
/// <param name="Invoices">Invoices in it.</param>
/// <param name="Delivered">Of these, delivered.</param>
/// <param name="SecondsToAnswer">From the request to its 202, the upload included.</param>
/// <param name="SecondsToQueue">From the request until all were delivered or rejected, or until nobody waited any more.</param>
internal sealed record LargeOutcome(string Name, double Megabytes, int Invoices, int Delivered, double SecondsToAnswer, double SecondsToQueue)
{
    public override string ToString() =>
        $"{Name}, {Megabytes:0} MB, {Invoices} invoices: 202 after {SecondsToAnswer:0.0} s, {Delivered} delivered after {SecondsToQueue:0.0} s";
}
