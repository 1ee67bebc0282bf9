"""What is seen: arrays for policies and graphs for people, made from programs and the decisions on them."""
