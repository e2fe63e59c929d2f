namespace Hub.Pipeline.Ceiling;

/// <summary>What the process between the queues is told.</summary>
/// <param name="Broker">AMQP address.</param>
/// <param name="Invoices">Invoices to carry.</param>
/// <param name="Systems">Queues of collectivities.</param>
/// <param name="Seed">What the documents follow from.</param>
internal sealed record CeilingPlan(string Broker, int Invoices, int Systems, int Seed);
