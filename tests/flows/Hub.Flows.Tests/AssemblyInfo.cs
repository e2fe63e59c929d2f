using Hub.Flows.Tests;

[assembly: AssemblyFixture(typeof(FlowHub))]
