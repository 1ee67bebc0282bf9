"""What is compiled: tensor graphs, their inputs, their oracle, their splits."""
