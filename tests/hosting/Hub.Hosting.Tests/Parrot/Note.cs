using Hub.Contracts;

namespace Hub.Hosting.Tests.Parrot;

/// <summary>A message that took effect.</summary>
internal sealed record Note(Guid Id, InvoiceStatusesChanged Message, string? TraceParent);
